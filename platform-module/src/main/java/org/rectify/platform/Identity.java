package org.rectify.platform;

/** Who acts in this thread. */
public interface Identity {

    /** The user name in whose name this thread acts. */
    String userName();

    /** Runs the work in the name of that user, with that user's permissions. */
    void runAs(String userName, Runnable work);

    /** Runs the work as the system itself, which may do everything. */
    void runAsSystem(Runnable work);
}
