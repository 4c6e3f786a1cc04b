<import resource="classpath:/alfresco/templates/webscripts/org/alfresco/slingshot/documentlibrary-v2/evaluator.lib.js">
<import resource="classpath:/alfresco/templates/webscripts/org/alfresco/slingshot/documentlibrary-v2/parse-args.lib.js">
// Evaluator and Common are those of the services that Share has in the repository, so that a row is as Share's own are.
(function()
{
   var ids = String(args.ids || "").split(","), favourites = Common.getFavourites(), parents = {}, items = [];
   for (var i = 0; i < ids.length && i < 500; i++)
   {
      var node = /^[0-9A-Za-z-]+$/.test(ids[i]) ? search.findNode("workspace://SpacesStore/" + ids[i]) : null;
      var item = node === null ? null : Evaluator.run(node);
      if (item !== null)
      {
         item.isFavourite = favourites[String(item.node.nodeRef)] === true;
         item.likes = Common.getLikes(node);
         item.location = Common.getLocation(node);
         var parent = node.parent, ref = parent === null ? "" : String(parent.nodeRef);
         if (ref !== "" && parents[ref] === undefined)
         {
            parents[ref] = parent.hasPermission("Read") ? Evaluator.run(parent, true) : null;
         }
         if (parents[ref])
         {
            item.parent = parents[ref];
         }
         items.push(item);
      }
   }
   model.doclist = {
      paging: { totalRecords: items.length, startIndex: 0 },
      container: null,
      parent: null,
      onlineEditing: false,
      itemCount: { folders: items.length, documents: 0 },
      items: items,
      customJSON: slingshotDocLib.getJSON()
   };
})();
