-- Corrections are few among many: the register of all of them finds them here.
create index event_of_correction on log.event (global_index)
    where type in ('correction.CorrectionProposed', 'correction.EntryCorrected');
