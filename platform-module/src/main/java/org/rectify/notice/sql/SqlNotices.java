package org.rectify.notice.sql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.notice.NoticeEntry;
import org.rectify.notice.NoticeList;
import org.rectify.platform.Page;
import org.rectify.platform.sql.Condition;
import org.rectify.platform.sql.EachId;
import org.rectify.record.Inbox;
import org.rectify.record.RecordKind;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The list of notices in {@code rect_notice}; the orders of a notice are counted in {@code rect_order}. */
public final class SqlNotices implements NoticeList {

    private static final String UNISSUED = "('draft', 'in-approval', 'approved', 'discarded')";
    private static final String UNISSUED_ORDERS = NoticeTallies.UNISSUED;
    private final NamedParameterJdbcOperations jdbc;
    private final Inbox inbox;
    private final Units units;
    private final Deadlines deadlines;
    private final NoticeTallies tallies;

    public SqlNotices(NamedParameterJdbcOperations jdbc, Inbox inbox, Units units, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.units = units;
        this.deadlines = deadlines;
        this.tallies = new NoticeTallies(jdbc, deadlines);
    }

    @Override
    public boolean lock(String id) {
        return !jdbc.queryForList(
                        "select id from rect_notice where id = :id for update", Map.of("id", id), String.class)
                .isEmpty();
    }

    @Override
    public void put(NoticeEntry entry) {
        MapSqlParameterSource values = NoticeColumns.ALL.values(entry);
        if (jdbc.update(NoticeColumns.ALL.update(), values) == 0) {
            jdbc.update(NoticeColumns.ALL.insert(), values);
        }
        inbox.put(RecordKind.NOTICE, entry.id(), waiting -> Inbox.Lateness.NONE, entry.waiting());
    }

    @Override
    public void remove(String id) {
        jdbc.update("delete from rect_notice where id = :id", Map.of("id", id));
        inbox.clear(RecordKind.NOTICE, id);
    }

    @Override
    public boolean visible(String id, Caller caller) {
        Condition where = new Condition();
        where.and("n.id = " + where.parameter(id));
        scope(where, caller);
        return !jdbc.queryForList(
                        "select n.id from rect_notice n where 1 = 1" + where.sql(), where.values(), String.class)
                .isEmpty();
    }

    @Override
    public Page<NoticeEntry> page(Query query, Caller caller, int skip, int max) {
        Condition where = new Condition();
        scope(where, caller);
        where.in("n.status", query.statuses());
        if (query.unit() != null) {
            String path = units.require(query.unit(), "unit").path();
            where.and(where.within("n.issuing_path", path));
        }
        where.words("n.words", query.words());
        Long total = jdbc.queryForObject(
                "select count(*) from rect_notice n where 1 = 1" + where.sql(), where.values(), Long.class);
        List<NoticeEntry> items = total == null || skip >= total
                ? List.of()
                : counted(jdbc.query(
                        "select " + NoticeColumns.ALL.of("n") + " from rect_notice n where 1 = 1" + where.sql()
                                + " order by n.created_at desc, n.id limit " + max + " offset " + skip,
                        where.values(),
                        (r, index) -> NoticeColumns.entry(r)));
        return new Page<>(total == null ? 0 : total, skip, max, items);
    }

    @Override
    public List<NoticeEntry> findAll(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : counted(jdbc.query(
                        "select " + NoticeColumns.ALL.of("n") + " from rect_notice n where n.id in (:ids)",
                        Map.of("ids", ids),
                        (r, index) -> NoticeColumns.entry(r)));
    }

    private List<NoticeEntry> counted(List<NoticeEntry> entries) {
        Map<String, NoticeTallies.Tally> found =
                tallies.of(entries.stream().map(NoticeEntry::id).toList());
        return entries.stream()
                .map(entry -> {
                    NoticeTallies.Tally tally = found.get(entry.id());
                    return entry.counted(tally.issued(), tally.open(), tally.overdue(), deadlines.light(tally.clock()));
                })
                .toList();
    }

    @Override
    public DeadlineFacts clock(String id) {
        return tallies.of(List.of(id)).get(id).clock();
    }

    @Override
    public List<String> openOrders(String id) {
        return jdbc.queryForList(
                "select o.id from rect_order o where o.notice_id = :id and " + NoticeTallies.OPEN
                        + " order by case when o.parent_id is null then 1 else 0 end,"
                        + " char_length(o.order_number) desc, o.id",
                Map.of("id", id),
                String.class);
    }

    @Override
    public List<Ordered> orders(String id) {
        return jdbc.query(
                "select o.order_number, o.title, o.lead_unit, o.status, a.archive_number from rect_order o"
                        + " left join rect_archive a on a.record_id = o.id where o.notice_id = :id"
                        + " order by o.order_number, o.id",
                Map.of("id", id),
                (r, index) ->
                        new Ordered(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5)));
    }

    @Override
    public SortedSet<String> reached(String id) {
        String issued = "o.notice_id = :id and o.status not in " + UNISSUED_ORDERS;
        return new TreeSet<>(jdbc.queryForList(
                "select o.issuing_path from rect_order o where o.notice_id = :id union"
                        + " select o.lead_path from rect_order o where " + issued + " union select p.path"
                        + " from rect_order o join rect_order_part p on p.order_id = o.id where " + issued,
                Map.of("id", id),
                String.class));
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        EachId.of(jdbc, "rect_notice", "id", consumer);
    }

    /** The issuing side and all above it; once issued, also those whom an order of it lets in. */
    private static void scope(Condition where, Caller caller) {
        if (caller.seesEverything()) {
            return;
        }
        if (caller.roots().isEmpty()) {
            where.and("1 = 0");
            return;
        }
        where.and(caller.roots().stream()
                .map(root -> where.within("n.issuing_path", root) + " or n.status not in " + UNISSUED
                        + " and exists (select 1 from rect_order o where o.notice_id = n.id and ("
                        + where.within("o.issuing_path", root) + " or o.status not in "
                        + UNISSUED_ORDERS + " and (" + where.within("o.lead_path", root)
                        + " or exists (select 1 from rect_order_part p where p.order_id = o.id and "
                        + where.within("p.path", root) + "))))")
                .collect(Collectors.joining(" or ", "(", ")")));
    }
}
