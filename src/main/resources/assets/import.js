// Keeps the state of an import as it is now. Without this file a link does the same.
(function () {
  "use strict";
  var EVERY = 700;

  function look() {
    var state = document.getElementById("state");
    if (!state || state.dataset.state !== "APPLYING") {
      return;
    }
    setTimeout(function () {
      fetch(state.dataset.url, { credentials: "same-origin" })
        .then(function (answer) {
          return answer.ok ? answer.text() : Promise.reject(answer.status);
        })
        .then(function (page) {
          var now = new DOMParser().parseFromString(page, "text/html").getElementById("state");
          if (now && now.dataset.state !== "APPLYING") {
            location.reload(); // the lines say now what became of them
          } else {
            if (now) {
              state.querySelector("#progress").value = now.querySelector("#progress").value;
              state.querySelector("#dealtWith").textContent = now.querySelector("#dealtWith").textContent;
            }
            look();
          }
        })
        .catch(look);
    }, EVERY);
  }

  look();
})();
