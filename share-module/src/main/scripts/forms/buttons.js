/** Forms in which there is nothing to press, or one button alone signs. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   var byId = window.Rectify.page.byId;

   /** Share's form sends the password with whatever button is pressed; it is kept from all but the one that signs. */
   function signature(id)
   {
      var root = byId(id + "-cntrl"), input = byId(id + "-password");
      var form = root ? root.parentNode : null;
      while (form && form.nodeName !== "FORM")
      {
         form = form.parentNode;
      }
      if (!form)
      {
         return;
      }
      window.setTimeout(function()
      {
         if (!form.querySelector(".suggested-actions button, .suggested-actions input[type=button]"))
         {
            root.style.display = "none";
            input.disabled = true;
         }
      }, 1000);
   }

   /** Nothing is to be filled in: the form's button goes, whenever Share makes it. */
   function elsewhere(id)
   {
      var form = byId(id);
      while (form && form.nodeName.toLowerCase() !== "form")
      {
         form = form.parentNode;
      }
      if (form)
      {
         form.parentNode.className += " rectify-elsewhere-form";
      }
   }

   window.Rectify.controls.signature = signature;
   window.Rectify.controls.elsewhere = elsewhere;
}(window));
