package org.rectify.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectify.host.workflow.WorkflowFixture.fxw;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.activiti.engine.impl.interceptor.CommandContext;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectify.host.contract.TestHosts;

/** Whoever writes a task that another has written since it was read is refused, as by the engine in ACS. */
@ParameterizedClass
@EnumSource(TestHosts.Database.class)
class EngineRaceIT {
    @Parameter
    TestHosts.Database database;

    private WorkflowFixture fixture;
    private String task;

    @BeforeEach
    void startProcess() {
        fixture = new WorkflowFixture(database);
        String initiator = fixture.person();
        String process =
                fixture.start(initiator, "fxwTwo", Map.of(fxw("pool"), fixture.group(initiator), fxw("needed"), "x"));
        task = fixture.waiting(process).getId().substring("activiti$".length());
    }

    /** What a command does with the task that it has read. */
    private enum Write {
        UPDATE(found -> found.setPriority(7)),
        DELETE(found -> found.getProcessInstance().deleteCascade("gone"));

        private final Consumer<TaskEntity> work;

        Write(Consumer<TaskEntity> work) {
            this.work = work;
        }
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void refusesWhatWasReadBeforeAnotherWroteIt(Write write) {
        assertThatThrownBy(() -> inOneCommand(context -> {
                    TaskEntity read = context.getTaskEntityManager().findTaskById(task);
                    assign("another");
                    write.work.accept(read);
                }))
                .isInstanceOf(ActivitiOptimisticLockingException.class);

        Task kept = fixture.as(
                "admin", () -> fixture.tasks.createTaskQuery().taskId(task).singleResult());
        assertThat(kept.getAssignee()).isEqualTo("another");
        assertThat(kept.getPriority()).isNotEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource(Write.class)
    void writesWhatWasReadAfterAnotherWroteIt(Write write) {
        inOneCommand(context -> {
            assign("another");
            write.work.accept(context.getTaskEntityManager().findTaskById(task));
        });
        Task kept = fixture.as(
                "admin", () -> fixture.tasks.createTaskQuery().taskId(task).singleResult());
        if (write == Write.DELETE) {
            assertThat(kept).isNull();
        } else {
            assertThat(kept.getAssignee()).isEqualTo("another");
            assertThat(kept.getPriority()).isEqualTo(7);
        }
    }

    private void inOneCommand(Consumer<CommandContext> work) {
        fixture.as(
                "admin",
                () -> fixture.management.executeCommand(context -> {
                    work.accept(context);
                    return null;
                }));
    }

    /** In a transaction of its own, which is over when this returns. */
    private void assign(String person) {
        CompletableFuture.runAsync(() -> fixture.as("admin", () -> {
                    fixture.tasks.setAssignee(task, person);
                    return null;
                }))
                .join();
    }
}
