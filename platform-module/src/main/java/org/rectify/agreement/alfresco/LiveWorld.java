package org.rectify.agreement.alfresco;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rectify.agreement.Agreement;
import org.rectify.agreement.AgreementRegister;
import org.rectify.agreement.AgreementTemplate;
import org.rectify.agreement.AgreementTemplates;
import org.rectify.agreement.Period;
import org.rectify.agreement.internal.World;
import org.rectify.platform.Refusal;
import org.rectify.platform.RefusedException;
import org.rectify.record.alfresco.LiveRecordWorld;
import org.rectify.unit.Units;

/** Answers what decisions ask from the services of this host. */
public final class LiveWorld extends LiveRecordWorld implements World {

    private final AgreementRecords records;
    private final AgreementRegister register;
    private final AgreementTemplates templates;

    public LiveWorld(
            Clock clock,
            Units units,
            AgreementRecords records,
            AgreementRegister register,
            AgreementTemplates templates) {
        super(clock, units);
        this.records = records;
        this.register = register;
        this.templates = templates;
    }

    @Override
    public Optional<Agreement> find(String id) {
        return records.find(id);
    }

    @Override
    public List<Agreement> binding(String lowerUnit, Period period) {
        return register.binding(lowerUnit, period).stream()
                .flatMap(id -> records.find(id).stream())
                .toList();
    }

    @Override
    public List<String> overlapping(String upperUnit, String lowerUnit, Period period) {
        return register.overlapping(upperUnit, lowerUnit, period);
    }

    @Override
    public Optional<String> renewal(String id) {
        return register.renewal(id);
    }

    @Override
    public String template(String templateId, String upperUnit) {
        if (templateId == null) {
            return templates.preferred(upperUnit).body();
        }
        return templates
                .find(templateId)
                .filter(template -> template.unit() == null || template.unit().equals(upperUnit))
                .map(AgreementTemplate::body)
                .orElseThrow(() ->
                        new RefusedException(Refusal.invalid("agreement.template.unknown", "templateId", templateId)));
    }
}
