package org.rectify.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectify.exchange.Finding;
import org.rectify.exchange.Import;
import org.rectify.exchange.Imports;
import org.rectify.platform.Page;

/** Imports in memory. */
final class MemoryImports implements Imports {

    private final Map<String, Import> known = new LinkedHashMap<>();
    private final Map<String, List<Finding>> found = new LinkedHashMap<>();

    @Override
    public void add(Import received) {
        known.put(received.id(), received);
    }

    @Override
    public Optional<Import> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Optional<Import> carriedThrough(String sha256) {
        return known.values().stream()
                .filter(one -> one.sha256().equals(sha256) && one.importedAt() != null)
                .findFirst();
    }

    @Override
    public void checkedBy(String id, String job) {
        Import one = known.get(id);
        put(one, job, one.runJob(), one.checked(), one.rows(), one.findings(), one.refusal(), null, null);
    }

    @Override
    public void runBy(String id, String job) {
        Import one = known.get(id);
        put(
                one,
                one.checkJob(),
                job,
                one.checked(),
                one.rows(),
                one.findings(),
                one.refusal(),
                one.importedAt(),
                one.firstId());
    }

    @Override
    public void checked(String id, int rows, int count, List<Finding> findings, Finding refusal) {
        Import one = known.get(id);
        put(one, one.checkJob(), one.runJob(), true, rows, count, refusal, null, null);
        found.put(id, new ArrayList<>(findings));
    }

    @Override
    public boolean carryThrough(String id, int records, String firstId) {
        Import one = known.get(id);
        put(one, one.checkJob(), one.runJob(), true, records, 0, null, RestFixture.NOW, firstId);
        return one.importedAt() == null;
    }

    @Override
    public Page<Finding> findings(String id, int skip, int max) {
        List<Finding> all = found.getOrDefault(id, List.of());
        return new Page<>(
                all.size(), skip, max, all.stream().skip(skip).limit(max).toList());
    }

    private void put(
            Import one,
            String checkJob,
            String runJob,
            boolean checked,
            int rows,
            int findings,
            Finding refusal,
            Instant importedAt,
            String firstId) {
        known.put(
                one.id(),
                new Import(
                        one.id(),
                        one.kind(),
                        one.fileName(),
                        one.size(),
                        one.sha256(),
                        one.fileId(),
                        one.by(),
                        one.receivedAt(),
                        checkJob,
                        runJob,
                        checked,
                        rows,
                        findings,
                        refusal,
                        importedAt,
                        firstId));
    }
}
