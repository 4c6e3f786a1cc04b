package org.alfresco.service.cmr.workflow;

/** A definition just deployed, and what was wrong with it. */
public class WorkflowDeployment {
    private final WorkflowDefinition definition;
    private final String[] problems;

    public WorkflowDeployment(WorkflowDefinition definition, String... problems) {
        this.definition = definition;
        this.problems = problems == null ? new String[0] : problems.clone();
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    public String[] getProblems() {
        return problems.clone();
    }
}
