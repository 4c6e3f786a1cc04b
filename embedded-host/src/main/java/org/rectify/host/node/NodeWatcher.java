package org.rectify.host.node;

/** Is told of every change of a node: within the transaction, and once that is committed. */
public interface NodeWatcher {
    /** Nobody who would want to know. */
    NodeWatcher NOBODY = new NodeWatcher() {
        @Override
        public void changed(NodeState before, NodeState now) {}

        @Override
        public void flushed() {}

        @Override
        public void committed() {}
    };

    /** A node is about to be written; before is null for a new one, now for a deleted one. */
    void changed(NodeState before, NodeState now);

    /** All that was changed so far has been told. */
    void flushed();

    /** A transaction that changed nodes is committed. */
    void committed();
}
