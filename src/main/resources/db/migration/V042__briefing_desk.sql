-- The calendar of those who brief asks for the sessions of a week, of all agendas: beside years of past ones it needs an
-- order by time.
create index booking_session_by_time on booking_session (starts_at);
