/** Runs the controls of forms: they call by window.rectifyForms.push(…), before or after these files are there. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   var byId = window.Rectify.page.byId;

   /** Share may evaluate a form's scripts before it puts the form into the page. */
   function run(call, tries)
   {
      var left = typeof tries === "number" ? tries : 200;
      if (byId(call.id))
      {
         window.Rectify.controls[call.control](call.id, call.options || {});
      }
      else if (left > 0)
      {
         window.setTimeout(function()
         {
            run(call, left - 1);
         }, 50);
      }
   }

   var early = window.rectifyForms || [];
   window.rectifyForms = { push: function(call) { run(call); } };
   for (var i = 0; i < early.length; i++)
   {
      run(early[i]);
   }
}(window));
