/** Names and moments where a form only shows them. Plain ECMAScript 5. */
(function(window, document)
{
   "use strict";

   var msg = window.Rectify.page.msg, byId = window.Rectify.page.byId, empty = window.Rectify.page.empty;
   var withUnits = window.Rectify.repository.withUnits;
   var unitName = window.Rectify.units.unitName, personName = window.Rectify.units.personName;

   /** Puts names in the place of codes where a form only shows them. */
   function names(id)
   {
      var root = byId(id);
      if (root === null)
      {
         return;
      }
      withUnits(function(units)
      {
         var shown = root.querySelectorAll("[data-rectify-kind]");
         for (var i = 0; i < shown.length; i++)
         {
            var code = shown[i].getAttribute("data-rectify-code");
            if (!code)
            {
               continue;
            }
            var kind = shown[i].getAttribute("data-rectify-kind"), parts = code.split(","), texts = [];
            for (var j = 0; j < parts.length; j++)
            {
               texts.push(kind === "unit" ? unitName(units, parts[j]) : personName(units, parts[j]));
            }
            empty(shown[i]).appendChild(document.createTextNode(texts.join(msg("rectify.list.comma"))));
         }
      });
   }

   /** Tells a moment by the reader's clock, as Share's own lists do: its server told it by its own. */
   function moments(id)
   {
      var shown = byId(id) ? byId(id).querySelectorAll("[data-rectify-kind=moment]") : [];
      for (var i = 0; i < shown.length; i++)
      {
         var at = window.Alfresco.util.fromISO8601(shown[i].getAttribute("data-rectify-code"));
         if (at)
         {
            empty(shown[i]).appendChild(document.createTextNode(window.Alfresco.util.formatDate(at, msg("rectify.format.mask"))));
         }
      }
   }

   window.Rectify.controls.names = names;
   window.Rectify.controls.moments = moments;
}(window, document));
