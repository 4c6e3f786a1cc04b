package org.rectify.problem.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rectify.deadline.DeadlineFacts;
import org.rectify.deadline.Deadlines;
import org.rectify.deadline.Light;
import org.rectify.order.OrderStatus;
import org.rectify.platform.Coded;
import org.rectify.platform.sql.Condition;
import org.rectify.platform.sql.EachId;
import org.rectify.platform.sql.HeldRows;
import org.rectify.problem.ProblemEntry;
import org.rectify.problem.ProblemPage;
import org.rectify.problem.ProblemQuery;
import org.rectify.problem.internal.ProblemList;
import org.rectify.unit.Caller;
import org.rectify.unit.Units;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The problem list in the tables {@code rect_problem…}. */
public final class SqlProblemList implements ProblemList {

    private final NamedParameterJdbcOperations jdbc;
    private final ProblemRows rows;
    private final ProblemPages pages;
    private final HeldRows<ProblemEntry> held = new HeldRows<>();

    /** @param deadlines for the days at which lights change */
    public SqlProblemList(NamedParameterJdbcOperations jdbc, Units units, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.rows = new ProblemRows(jdbc);
        this.pages = new ProblemPages(jdbc, units, deadlines);
    }

    @Override
    public boolean lock(String id) {
        return locked(id).isPresent();
    }

    /** The row as it is under its lock. */
    private Optional<ProblemEntry> locked(String id) {
        Optional<ProblemEntry> known = held.find(id);
        if (known.isPresent()) {
            return known;
        }
        Optional<ProblemEntry> read = rows.locked(id);
        read.ifPresent(entry -> held.keep(id, entry));
        return read;
    }

    @Override
    public boolean put(ProblemEntry entry) {
        Optional<ProblemEntry> before = locked(entry.id());
        if (before.filter(entry::equals).isPresent()) {
            return false;
        }
        if (before.isPresent()) {
            rows.update(entry);
        } else {
            rows.insert(entry);
        }
        held.keep(entry.id(), entry);
        return true;
    }

    @Override
    public void remove(String id) {
        jdbc.update("delete from rect_problem_order where problem_id = :id", Map.of("id", id));
        rows.delete(id);
        held.drop(id);
    }

    @Override
    public Optional<ProblemEntry> find(String id) {
        return Optional.ofNullable(rows.byId(List.of(id)).get(id));
    }

    @Override
    public Map<String, ProblemEntry> findAll(Collection<String> ids) {
        return rows.byId(ids);
    }

    @Override
    public boolean visible(String id, Caller caller) {
        Condition where = new Condition();
        where.and("o.id = " + where.parameter(id));
        String from = new ProblemScope(caller).tested(where);
        return !jdbc.queryForList("select o.id from " + from, where.values(), String.class)
                .isEmpty();
    }

    @Override
    public ProblemPage page(ProblemQuery query, Caller caller) {
        return pages.page(query, caller);
    }

    @Override
    public List<ProblemEntry> repeats(String id, Caller caller, int max) {
        Condition where = new Condition();
        where.and("o.repeat_of = " + where.parameter(id));
        return seen(where, caller, "o.created_at, o.id", max);
    }

    @Override
    public List<ProblemEntry> alike(String unit, String category, Caller caller, int max) {
        Condition where = new Condition();
        where.and("o.unit = " + where.parameter(unit));
        where.and("o.category = " + where.parameter(category));
        return seen(where, caller, "o.created_at desc, o.id", max);
    }

    private List<ProblemEntry> seen(Condition where, Caller caller, String order, int max) {
        String from = new ProblemScope(caller).tested(where);
        return rows.select(
                "select " + ProblemRows.COLUMNS + " from " + from + " order by " + order + " limit " + max,
                where.values());
    }

    @Override
    public List<String> ofNotice(String noticeId) {
        return jdbc.queryForList(
                "select id from rect_problem where notice_id = :notice order by created_at, id",
                Map.of("notice", noticeId),
                String.class);
    }

    @Override
    public void eachId(Consumer<String> consumer) {
        EachId.of(jdbc, "rect_problem", "id", consumer);
    }

    @Override
    public void note(String problemId, String orderId, OrderStatus status, Instant createdAt) {
        Map<String, Object> values =
                Map.of("problem", problemId, "order", orderId, "status", status.code(), "at", createdAt.toEpochMilli());
        if (jdbc.update(
                        "update rect_problem_order set status = :status where problem_id = :problem and order_id = :order",
                        values)
                == 0) {
            jdbc.update(
                    "insert into rect_problem_order (problem_id, order_id, status, created_at)"
                            + " values (:problem, :order, :status, :at)",
                    values);
        }
    }

    @Override
    public Standing standing(String problemId) {
        Map<String, OrderStatus> orders = new LinkedHashMap<>();
        List<DeadlineFacts> open = new ArrayList<>();
        jdbc.query(
                "select p.order_id, p.status, o.status, o.deadline, o.pace, o.frozen_light from rect_problem_order p"
                        + " left join rect_order o on o.id = p.order_id where p.problem_id = :problem"
                        + " order by p.created_at, p.order_id",
                Map.of("problem", problemId),
                r -> {
                    orders.put(r.getString(1), Coded.of(OrderStatus.class, r.getString(2)));
                    String inLedger = r.getString(3);
                    if (inLedger != null
                            && Coded.of(OrderStatus.class, inLedger).open()) {
                        String frozen = r.getString(6);
                        open.add(new DeadlineFacts(
                                r.getObject(4, LocalDate.class),
                                r.getString(5),
                                frozen == null ? null : Coded.of(Light.class, frozen)));
                    }
                });
        return new Standing(orders, DeadlineFacts.worst(open));
    }

    @Override
    public void noteAll(String problemId, Map<String, OrderStatus> orders, Map<String, Instant> createdAt) {
        jdbc.update("delete from rect_problem_order where problem_id = :problem", Map.of("problem", problemId));
        orders.forEach((id, status) -> note(problemId, id, status, createdAt.get(id)));
    }
}
