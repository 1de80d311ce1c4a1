// A file may be dropped anywhere on the page Map; one that the server would refuse for its size is told at once.
(() => {
  const form = document.querySelector("form.map-form");
  if (!form) return;
  const input = form.elements.namedItem("file");
  const told = form.querySelector(".too-large");
  const bringsFiles = (event) => event.dataTransfer?.types.includes("Files");

  function check() {
    const isTooLarge = (input.files[0]?.size ?? 0) > Number(form.dataset.most);
    told.textContent = isTooLarge ? told.dataset.text : "";
    input.setCustomValidity(told.textContent);
  }

  input.addEventListener("change", check);
  check();

  addEventListener("dragover", (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    form.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => event.relatedTarget ?? form.classList.remove("dropping"));
  addEventListener("drop", (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    form.classList.remove("dropping");
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    input.focus();
  });
})();
