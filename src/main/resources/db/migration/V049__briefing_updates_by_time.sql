-- Who has not read what changed is looked for from the few updates of the last months.
create index briefing_update_by_time on briefing_update (published_at);
