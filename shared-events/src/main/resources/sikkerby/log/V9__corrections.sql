-- The register of corrections reads all that is said of them, which the index before this one did not hold.
create index event_about_correction on log.event (global_index)
    where type in ('correction.CorrectionProposed', 'correction.CorrectionConsented', 'correction.CorrectionRefused',
                   'correction.CorrectionWithdrawn', 'correction.EntryCorrected');
drop index log.event_of_correction;
