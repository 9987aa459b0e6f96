-- A briefer may be away for some hours of one day, by the clock of their station.
alter table briefing_day_off
  add column from_time time null,
  add column to_time time null,
  add constraint briefing_day_off_hours check (
    (from_time is null) = (to_time is null)
    and (from_time is null or (from_date = to_date and from_time < to_time)));
