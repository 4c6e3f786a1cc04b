<import resource="classpath:/alfresco/templates/webscripts/org/alfresco/slingshot/documentlibrary-v2/evaluator.lib.js">
<import resource="classpath:/alfresco/templates/webscripts/org/alfresco/slingshot/documentlibrary-v2/parse-args.lib.js">
// Evaluator and Common are those of the services that Share has in the repository, so that a row is as Share's own are.
(function()
{
   var ids = String(args.ids || "").split(","), favourites = Common.getFavourites(), parents = {}, places = {}, items = [];

   /** Where the node is: of those in one folder only the name differs, and finding the rest takes a quarter of a row's time. */
   function place(node, folder)
   {
      var known = folder === "" ? null : places[folder], copy = {};
      if (!known)
      {
         known = Common.getLocation(node);
         places[folder] = known;
      }
      for (var name in known)
      {
         copy[name] = known[name];
      }
      copy.file = node.name;
      return copy;
   }

   for (var i = 0; i < ids.length && i < 500; i++)
   {
      var node = /^[0-9A-Za-z-]+$/.test(ids[i]) ? search.findNode("workspace://SpacesStore/" + ids[i]) : null;
      var item = node === null ? null : Evaluator.run(node);
      if (item !== null)
      {
         item.isFavourite = favourites[String(item.node.nodeRef)] === true;
         item.likes = Common.getLikes(node);
         var parent = node.parent, ref = parent === null ? "" : String(parent.nodeRef);
         item.location = place(node, ref);
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
