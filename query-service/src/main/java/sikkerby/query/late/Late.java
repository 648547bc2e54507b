package sikkerby.query.late;

import sikkerby.query.model.Page;

/** All for one page: how long entries took, and those that took long. */
record Late(LagStatistics statistics, Page<LateEntry> entries) {}
