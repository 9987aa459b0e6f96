-- Letters of which thousands are written at a time leave behind those that somebody waits for.
alter table letter add column slow boolean not null default false after bulk;
create index letter_by_turn on letter (bulk, slow, due_at);
drop index letter_by_due on letter;

-- Whether whoever briefs proposed the time although they are away then, it is a holiday, or their day is full.
alter table briefing_proposal add column despite boolean not null default false after note;
