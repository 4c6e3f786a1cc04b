package org.rectify.demo.internal.life;

import java.util.List;
import java.util.Random;
import org.rectify.demo.internal.District;
import org.rectify.unit.UnitRole;

/**
 * Who plays in a life, by account.
 *
 * @param supervisor creates, issues, verifies
 * @param leader approves
 * @param archivist null where the issuing unit has none
 * @param officer of the lead unit, and responsible
 */
record Cast(String supervisor, String leader, String archivist, String liaison, String officer, String secretary) {

    /** The people for an order of that issuer to that unit; where there are several, chance decides. */
    static Cast of(District district, String issuer, String lead, Random random) {
        boolean top = issuer.equals(District.ROOT);
        List<String> supervisors = district.accounts(issuer, top ? UnitRole.SUPERVISOR : UnitRole.OFFICER);
        List<String> leaders = district.accounts(issuer, top ? UnitRole.LEADER : UnitRole.SECRETARY);
        List<String> archivists = district.accounts(issuer, UnitRole.ARCHIVIST);
        return new Cast(
                supervisors.get(random.nextInt(supervisors.size())),
                leaders.get(0),
                archivists.isEmpty() ? null : archivists.get(0),
                district.accounts(lead, UnitRole.LIAISON).get(0),
                district.accounts(lead, UnitRole.OFFICER).get(0),
                district.accounts(lead, UnitRole.SECRETARY).get(0));
    }

    /** The same issuing side with the people of another lead unit. */
    Cast rerouted(District district, String lead) {
        return new Cast(
                supervisor,
                leader,
                archivist,
                district.accounts(lead, UnitRole.LIAISON).get(0),
                district.accounts(lead, UnitRole.OFFICER).get(0),
                district.accounts(lead, UnitRole.SECRETARY).get(0));
    }
}
