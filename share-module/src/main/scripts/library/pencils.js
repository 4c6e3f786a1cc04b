/** What the pencils of Share's document library say where a record does not let them write. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   if (!window.YAHOO || !window.Alfresco)
   {
      return;
   }

   var refusal = window.Rectify.repository.refusal;

   /** A row may have become a record's since it was drawn: its pencil then says why it does not write, and not that there may be another of that name. */
   function dressEditor(editor)
   {
      var own = editor && editor.prototype ? editor.prototype.onPersistFailure : null;
      if (typeof own === "function")
      {
         editor.prototype.onPersistFailure = function(response)
         {
            var said = refusal(response), usual = this.params.errorMessage;
            this.params.errorMessage = said === "" ? usual : window.Alfresco.util.encodeHTML(said);
            own.apply(this, arguments);
            this.params.errorMessage = usual;
         };
      }
   }

   window.RectifyLibrary.dressEditor = dressEditor;
   var editors = window.Alfresco.widget ? window.Alfresco.widget.InsituEditor || {} : {};
   dressEditor(editors.textBox);
   dressEditor(editors.tagEditor);
}(window));
