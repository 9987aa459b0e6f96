-- BRF-12: the topics that were last saved for everybody of a session: who comes late begins with them. Nothing of a
-- person; gone with the session.
create table briefing_session_topic (
  booking_session_id bigint not null,
  briefing_topic_id bigint not null,
  primary key (booking_session_id, briefing_topic_id),
  constraint briefing_session_topic_of foreign key (booking_session_id) references booking_session (id) on delete cascade,
  constraint briefing_session_topic_is foreign key (briefing_topic_id) references briefing_topic (id) on delete cascade
) default charset utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Whose topics were saved one by one keeps them when others are saved for everybody.
alter table briefing_record add column apart boolean not null default false;
