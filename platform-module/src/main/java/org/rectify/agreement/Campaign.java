package org.rectify.agreement;

import java.time.Instant;
import java.util.Map;

/**
 * A campaign that draws up the agreements of a whole tier.
 *
 * @param path of the unit that holds it
 * @param counts by state how many units there are
 */
public record Campaign(
        String id,
        String title,
        String unit,
        String path,
        NewCampaign request,
        String createdBy,
        Instant createdAt,
        boolean demo,
        Map<CampaignState, Long> counts) {

    public Campaign {
        counts = Map.copyOf(counts);
    }

    /** The campaign with other counts. */
    public Campaign counted(Map<CampaignState, Long> now) {
        return new Campaign(id, title, unit, path, request, createdBy, createdAt, demo, now);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(CampaignState state) {
        return counts.getOrDefault(state, 0L);
    }
}
