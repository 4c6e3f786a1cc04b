package org.rectify.demo.internal.life;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.rectify.demo.internal.ProblemPattern;
import org.rectify.order.Pace;

/**
 * What is given at the beginning of a life.
 *
 * @param key names the life for good, so that it is not lived twice
 * @param issuedAt when the order leaves the house; drafting lies before
 * @param issuer code of the issuing unit
 * @param lead code of the lead unit
 * @param assisting codes of the assisting units
 * @param fromNotice whether the demo's notice asked for it
 */
public record Setting(
        String key,
        LocalDateTime issuedAt,
        LocalDate deadline,
        Pace pace,
        String issuer,
        String lead,
        List<String> assisting,
        ProblemPattern problem,
        boolean fromNotice) {

    public Setting {
        assisting = List.copyOf(assisting);
    }
}
