// Keeps what was filled in on this device until it is sent, and sends it when the network is back. Only ids and choices.
(function () {
  "use strict";
  var KEY = "haven-calls";
  var form = document.getElementById("sheetForm");
  var store = window.localStorage;
  var waiting = false;

  if (document.getElementById("said")) {
    store.removeItem(KEY); // the results have been taken
  }
  if (!form) {
    return;
  }
  var sheet = form.elements.sheet.value;
  var note = document.getElementById("offline");
  restore();
  form.addEventListener("change", keep);
  form.addEventListener("submit", function (event) {
    if (!navigator.onLine) {
      event.preventDefault();
      keep();
      waiting = true;
      note.hidden = false;
    }
  });
  window.addEventListener("online", function () {
    if (waiting) {
      waiting = false;
      note.hidden = true;
      form.requestSubmit(document.getElementById("takeAllBack"));
    }
  });

  function fields() {
    return Array.from(form.elements).filter(function (field) {
      return /^[rwn][0-9]+$/.test(field.name);
    });
  }

  function keep() {
    var values = {};
    fields().forEach(function (field) {
      if (field.type !== "radio" || field.checked) {
        values[field.name] = field.value;
      }
    });
    store.setItem(KEY, JSON.stringify({ sheet: sheet, values: values }));
  }

  function restore() {
    var kept = null;
    try {
      kept = JSON.parse(store.getItem(KEY));
    } catch (broken) {
      store.removeItem(KEY);
    }
    if (!kept || kept.sheet !== sheet) {
      return;
    }
    fields().forEach(function (field) {
      var value = kept.values[field.name];
      if (field.type === "radio") {
        field.checked = field.value === value;
      } else if (value !== undefined) {
        field.value = value;
      }
    });
  }
})();
