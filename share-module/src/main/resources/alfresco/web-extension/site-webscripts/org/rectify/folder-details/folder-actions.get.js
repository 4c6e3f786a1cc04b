<import resource="classpath:alfresco/web-extension/site-webscripts/org/rectify/documentlibrary/data/rows.lib.js">
// Runs after Share's own script of that name, which has put the details of the folder into its widget.
(function()
{
   var widgets = model.widgets || [];
   for (var i = 0; i < widgets.length; i++)
   {
      var details = widgets[i].options ? widgets[i].options.folderDetails : null;
      if (details && details.item)
      {
         rectifyTell([details.item]);
      }
   }
})();
