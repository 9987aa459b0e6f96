// Warns before a sign-in ends because nothing happens, and lets the reader stay. Nothing that was typed is touched.
(function () {
  "use strict";
  var bar = document.getElementById("stay");
  var warning = Number(bar.dataset.warning) * 1000;
  var end = Date.now() + Number(bar.dataset.left) * 1000;
  var shown = "";
  var asking = false;

  // a clock that is looked at, because one long timer stops while a telephone sleeps
  setInterval(look, 1000);
  document.addEventListener("visibilitychange", look);
  look();

  function look() {
    var left = end - Date.now();
    if (left <= 0) {
      show("stayOver");
    } else if (left > warning) {
      show("");
    } else if (shown !== "stayLast") {
      show("stayWarning");
    }
  }

  function show(name) {
    if (shown === name) {
      return;
    }
    shown = name;
    var hadFocus = bar.contains(document.activeElement);
    bar.replaceChildren();
    if (name) {
      bar.append(document.getElementById(name).content.cloneNode(true));
    }
    if (hadFocus) {
      document.getElementById("main").focus();
    }
    var button = document.getElementById("stayHere");
    if (button) {
      button.addEventListener("click", stay);
    }
  }

  function stay() {
    if (asking) {
      return;
    }
    asking = true;
    fetch("/account/stay", { redirect: "manual", cache: "no-store" })
      .then(function (answer) {
        if (answer.status === 204) {
          end = Date.now() + Number(answer.headers.get("Haven-Left")) * 1000;
          if (end - Date.now() <= warning) {
            show("stayLast"); // it has reached its longest time
          }
        } else if (answer.type === "opaqueredirect") {
          end = 0;
        }
      })
      .catch(function () {
        return null; // no network at this moment: the warning stays, and so does the button
      })
      .finally(function () {
        asking = false;
        look();
      });
  }
})();
