package org.rectify.agreement;

import java.util.List;
import java.util.Set;
import org.rectify.platform.Coded;

/**
 * What is asked of the list of agreements. Empty sets and nulls don't restrict.
 *
 * @param units codes; agreements in which one of them, or a unit of its subtree, is the lower party
 * @param late whether only those whose signature is late are asked for
 * @param words matched in title and number; each of the blank-separated words must occur
 */
public record AgreementQuery(
        Set<String> statuses,
        Set<String> units,
        Set<Integer> years,
        String upperId,
        String campaignId,
        boolean late,
        String words,
        List<Sort> sort,
        int skip,
        int max) {

    public AgreementQuery {
        statuses = Set.copyOf(statuses);
        units = Set.copyOf(units);
        years = Set.copyOf(years);
        sort = List.copyOf(sort);
    }

    /** Those drawn up under that one, in the order of their making. */
    public static AgreementQuery under(String upperId, int skip, int max) {
        List<Sort> made = List.of(new Sort(Field.CREATED_AT, false));
        return new AgreementQuery(Set.of(), Set.of(), Set.of(), upperId, null, false, null, made, skip, max);
    }

    /** One sort criterion. */
    public record Sort(Field field, boolean descending) {}

    /** What the list can be sorted by. */
    public enum Field implements Coded {
        NUMBER("number"),
        TITLE("title"),
        STATUS("status"),
        YEAR("year"),
        SIGN_BY("signBy"),
        CREATED_AT("createdAt"),
        MODIFIED_AT("modifiedAt"),
        LOWER_UNIT("lowerUnit");

        private final String code;

        Field(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
