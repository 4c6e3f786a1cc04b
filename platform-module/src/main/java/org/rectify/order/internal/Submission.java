package org.rectify.order.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rectify.order.Order;
import org.rectify.order.OrderStatus;
import org.rectify.order.internal.OrderItems.Proof;
import org.rectify.platform.Refusal;
import org.rectify.record.Attachment;
import org.rectify.record.StepInput;

/** Submission for verification: only with evidence for every measure, and when no part and no child is open. */
final class Submission {

    private Submission() {}

    static Decision decide(Order order, StepInput input, World world) {
        List<Proof> proofs = input.list("evidence", Proof.class);
        Map<String, Attachment> files =
                order.attachments().stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
        for (int i = 0; i < proofs.size(); i++) {
            Proof proof = proofs.get(i);
            if (!files.containsKey(proof.attachmentId())) {
                return Decision.refuse("attachment.unknown", "evidence[" + i + "].attachmentId", proof.attachmentId());
            }
            if (order.measures().stream().noneMatch(measure -> measure.id().equals(proof.measureId()))) {
                return Decision.refuse("order.measure.unknown", "evidence[" + i + "].measureId", proof.measureId());
            }
        }
        List<Attachment> attachments = assigned(order, proofs);
        if (order.measures().isEmpty()) {
            return conflict("order.measures.missing");
        }
        for (Order.Measure measure : order.measures()) {
            if (attachments.stream().noneMatch(file -> measure.id().equals(file.measureId()))) {
                return new Decision.Refused(new Refusal(
                        Refusal.Kind.CONFLICT,
                        "order.evidence.missing",
                        "evidence",
                        List.of(),
                        List.of(measure.text())));
            }
        }
        for (Order.Part part : order.parts()) {
            if (!part.completed()) {
                return conflict("order.part.open", world.unitName(part.unit()));
            }
        }
        Optional<Refusal> openChild = Children.open(order, world);
        if (openChild.isPresent()) {
            return new Decision.Refused(openChild.get());
        }
        Order.Stamps stamps = order.stamps();
        return Outcomes.taken(
                order.change()
                        .status(OrderStatus.SUBMITTED)
                        .attachments(attachments)
                        .clocking(Outcomes.stopped(order, world))
                        .stamps(new Order.Stamps(
                                stamps.createdAt(),
                                stamps.modifiedAt(),
                                stamps.issuedAt(),
                                stamps.receivedAt(),
                                world.now(),
                                null)),
                input);
    }

    private static List<Attachment> assigned(Order order, List<Proof> proofs) {
        Map<String, String> measures = proofs.stream()
                .collect(Collectors.toMap(Proof::attachmentId, Proof::measureId, (first, second) -> second));
        List<Attachment> assigned = new ArrayList<>();
        for (Attachment file : order.attachments()) {
            assigned.add(
                    measures.containsKey(file.id())
                            ? new Attachment(
                                    file.id(),
                                    file.name(),
                                    file.size(),
                                    file.mimetype(),
                                    file.sha256(),
                                    measures.get(file.id()),
                                    file.by(),
                                    file.at())
                            : file);
        }
        return assigned;
    }

    private static Decision conflict(String code, Object... arguments) {
        return new Decision.Refused(Refusal.conflict(code, List.of(), arguments));
    }
}
