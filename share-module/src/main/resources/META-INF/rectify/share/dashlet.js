/**
 * Rectify's dashlets as Share sees them: their settings in a dialog of Share's, and printing one alone. What they show
 * comes from the bundle's own entry, which hears of new settings by an event. Plain ECMAScript 5.
 */
(function(window)
{
   "use strict";

   if (!window.YAHOO || !window.Alfresco || (window.Rectify && window.Rectify.Dashlet))
   {
      return;
   }

   var Dom = window.YAHOO.util.Dom;
   window.Rectify = window.Rectify || {};

   var Dashlet = function(htmlId)
   {
      Dashlet.superclass.constructor.call(this, "Rectify.Dashlet", htmlId, []);
      this.dialog = null;
      return this;
   };

   window.YAHOO.extend(Dashlet, window.Alfresco.component.Base, {

      /** What the component's properties say; a choice is known by its code. */
      options: { componentId: "", dashlet: "", rows: "", whose: "" },

      place: function()
      {
         return Dom.get(this.id + "-place");
      },

      onConfigure: function()
      {
         var address = window.Alfresco.constants.URL_SERVICECONTEXT + "rectify/dashlet-settings/" + this.options.dashlet;
         if (this.dialog === null)
         {
            this.dialog = new window.Alfresco.module.SimpleDialog(this.id + "-configDialog").setOptions({
               width: "34em",
               templateUrl: address,
               actionUrl: address + "/" + encodeURIComponent(this.options.componentId),
               doSetupFormsValidation: { fn: this.fill, scope: this },
               onSuccess: { fn: this.onKept, scope: this },
               onFailureMessage: window.Alfresco.util.message("rectify.failure")
            });
         }
         this.dialog.show();
      },

      /** The dialog is made once and opened often: it always begins with what holds now. */
      fill: function()
      {
         var fields = { whose: this.options.whose, rows: this.options.rows };
         for (var name in fields)
         {
            if (Object.prototype.hasOwnProperty.call(fields, name))
            {
               var field = Dom.get(this.dialog.id + "-" + name);
               if (field)
               {
                  field.value = fields[name];
               }
            }
         }
      },

      onKept: function(response)
      {
         var place = this.place();
         this.options.whose = response.json.whose;
         this.options.rows = response.json.rows;
         place.setAttribute("data-whose", this.options.whose);
         place.setAttribute("data-rows", this.options.rows);
         place.removeAttribute("data-shown");
         place.dispatchEvent(new window.CustomEvent("rectify-dashlet-settings", { bubbles: true }));
      },

      /** Prints this dashlet alone: the sheet that hides the rest of the page is dashlet.css. */
      onPrint: function()
      {
         var body = window.document.body, own = this.id;
         var done = function()
         {
            Dom.removeClass(body, "rectify-printing");
            Dom.removeClass(own, "rectify-printed");
            window.removeEventListener("afterprint", done);
         };
         Dom.addClass(body, "rectify-printing");
         Dom.addClass(own, "rectify-printed");
         window.addEventListener("afterprint", done);
         window.print();
      }
   });

   window.Rectify.Dashlet = Dashlet;
}(window));
