// Shows how far an upload is. Without this file the form posts by itself and does the same.
(function () {
  "use strict";
  function watch() {
    var form = document.getElementById("upload");
    if (form) {
      form.addEventListener("submit", send);
    }
  }

  function send(event) {
    var form = event.target;
    var file = form.querySelector("input[type=file]");
    var button = event.submitter;
    if (!window.FormData || !button || !file || !file.files.length) {
      return;
    }
    event.preventDefault();
    var data = new FormData(form);
    data.append(button.name, button.value);
    var status = document.createElement("p");
    status.setAttribute("role", "status");
    status.textContent = form.dataset.sending;
    var bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", form.dataset.sending);
    button.disabled = true;
    button.after(status, bar);

    var request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.responseType = "document";
    request.upload.onprogress = function (progress) {
      if (progress.lengthComputable) {
        bar.value = progress.loaded / progress.total;
      }
    };
    request.onload = function () {
      var page = request.response && request.response.querySelector("main");
      if (request.responseURL && request.responseURL !== form.action) {
        location.assign(request.responseURL); // it was accepted, and led on
      } else if (page) {
        document.querySelector("main").replaceWith(document.importNode(page, true));
        watch();
        // a refused file has to be chosen again in any case
        (document.querySelector("[aria-invalid=true]") || document.getElementById("file")).focus();
      } else {
        failed();
      }
    };
    request.onerror = failed;
    request.send(data);

    function failed() {
      bar.remove();
      button.disabled = false;
      status.setAttribute("role", "alert");
      status.className = "errors";
      status.textContent = form.dataset.broken;
    }
  }

  watch();
})();
