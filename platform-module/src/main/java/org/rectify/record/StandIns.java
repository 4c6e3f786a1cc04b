package org.rectify.record;

import java.util.List;
import java.util.Set;
import org.rectify.unit.UnitRole;

/**
 * Who is asked in the place of a named person who can't take the step any more, for having left the unit or having another
 * role there; each kind of record with which something waits for one person has one as a bean.
 */
public interface StandIns {

    RecordKind kind();

    List<StandIn> all();

    /**
     * What happens with one step that waits for a person.
     *
     * @param step the step's code
     * @param able the roles of which the person has to have one in the unit to take it
     * @param asked code of the step for which others of the unit are asked where the person has none of them
     * @param roles the roles of those others
     */
    record StandIn(String step, Set<UnitRole> able, String asked, Set<UnitRole> roles) {

        public StandIn {
            able = Set.copyOf(able);
            roles = Set.copyOf(roles);
        }

        /** Where whoever has one of the roles may take the step in the place of the person. */
        public static StandIn same(String step, UnitRole... roles) {
            return new StandIn(step, Set.of(roles), step, Set.of(roles));
        }
    }
}
