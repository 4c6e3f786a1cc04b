package org.rectify.host.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tickets in memory: good for an hour after they were used last. As in ACS a person has one, however often they log in. */
final class Tickets {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int BYTES = 20;
    private static final int MANY = 10_000;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();

    Tickets(Clock clock) {
        this.clock = clock;
    }

    private record Ticket(String userName, Instant until) {}

    String issue(String userName) {
        if (tickets.size() > MANY) {
            tickets.values().removeIf(each -> each.until().isBefore(clock.instant()));
        }
        Optional<String> current = tickets.entrySet().stream()
                .filter(each -> each.getValue().userName().equals(userName))
                .map(Map.Entry::getKey)
                .filter(ticket -> use(ticket).isPresent())
                .findFirst();
        return current.orElseGet(() -> make(userName));
    }

    private String make(String userName) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = "TICKET_" + HexFormat.of().formatHex(bytes);
        tickets.put(ticket, new Ticket(userName, clock.instant().plus(LIFE)));
        return ticket;
    }

    /** Whose ticket it is; its life begins anew. */
    Optional<String> use(String ticket) {
        Ticket known = tickets.get(ticket);
        if (known == null || known.until().isBefore(clock.instant())) {
            tickets.remove(ticket);
            return Optional.empty();
        }
        tickets.replace(
                ticket, known, new Ticket(known.userName(), clock.instant().plus(LIFE)));
        return Optional.of(known.userName());
    }

    void end(String ticket) {
        tickets.remove(ticket);
    }

    void endAll(String userName) {
        tickets.values().removeIf(each -> each.userName().equals(userName));
    }
}
