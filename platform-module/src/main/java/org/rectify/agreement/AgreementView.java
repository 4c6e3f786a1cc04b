package org.rectify.agreement;

import java.util.List;
import java.util.Map;
import org.rectify.deadline.Light;

/**
 * An agreement as its page shows it to one caller.
 *
 * @param late whether the signature that is waited for is late
 * @param steps what the caller may do now
 * @param mayEdit whether the caller may fill it in anew
 * @param upper the agreement above, null on the top tier; given even where the caller's scope doesn't reach it
 * @param links the clauses above, by key: what each lower clause carries down
 * @param carriedDown by the key of a clause, how many clauses link to it of those drawn up under it
 * @param previous the agreement that it renews, null where none
 * @param next the agreement that renews it, null where none
 * @param process the ids of the diagram's elements where the process stands
 * @param processPresent whether it has the process that its state calls for
 */
public record AgreementView(
        Agreement agreement,
        Light light,
        boolean late,
        List<AgreementStep> steps,
        boolean mayEdit,
        Related upper,
        Map<String, LinkedClause> links,
        Map<String, Integer> carriedDown,
        Related previous,
        Related next,
        List<String> process,
        boolean processPresent) {

    public AgreementView {
        steps = List.copyOf(steps);
        links = Map.copyOf(links);
        carriedDown = Map.copyOf(carriedDown);
        process = List.copyOf(process);
    }

    /** An agreement beside this one. */
    public record Related(
            String id, String number, String title, AgreementStatus status, String upperUnit, String lowerUnit) {}

    /**
     * A clause of the agreement above.
     *
     * @param number among those of its kind, from 1 on; 0 where it is in force no more
     * @param inForce whether the agreement above still has it as it binds now
     */
    public record LinkedClause(String key, ClauseKind kind, int number, String text, boolean inForce) {}
}
