// The hours of a calendar of PrimeFaces (its "extender"): as many as the sessions of the view need, 06:00 to 22:00 at least.
// The portal tells all times as if they were UTC.
function calendarHours() {
  "use strict";
  var widget = this;
  var shown = "06:00:00-22:00:00";

  widget.cfg.options.eventsSet = function (events) {
    var first = 6;
    var last = 22;
    events.forEach(function (event) {
      if (event.allDay || !event.start) {
        return;
      }
      var end = event.end || event.start;
      first = Math.min(first, event.start.getUTCHours());
      last = Math.max(last, Math.ceil(end.getUTCHours() + end.getUTCMinutes() / 60));
      if (end.getUTCDate() !== event.start.getUTCDate()) {
        first = end.getUTCHours() + end.getUTCMinutes() > 0 ? 0 : first; // it goes on into the next day
        last = 24;
      }
    });
    show(time(first), time(last));
  };

  function show(first, last) {
    if (widget.calendar && shown !== first + "-" + last) {
      shown = first + "-" + last;
      widget.calendar.setOption("slotMinTime", first);
      widget.calendar.setOption("slotMaxTime", last);
    }
  }

  function time(hour) {
    return String(hour).padStart(2, "0") + ":00:00";
  }
}
