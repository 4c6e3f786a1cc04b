<import resource="classpath:/alfresco/templates/webscripts/org/alfresco/slingshot/documentlibrary-v2/evaluator.lib.js">
<import resource="classpath:/alfresco/templates/webscripts/org/alfresco/slingshot/documentlibrary-v2/parse-args.lib.js">
// Evaluator and Common are those of the services that Share has in the repository, so that a row is as Share's own are.
(function()
{
   var ids = String(args.ids || "").split(","), favourites = Common.getFavourites(), parents = {}, places = {}, libraries = [], items = [];

   /** What rows, indicators and actions read of a record; the rest of it is half of a page and drawn nowhere. */
   var READ = {
      "rect:status": true, "rect:orderNumber": true, "rect:deadline": true, "rect:frozenLight": true, "rect:closedLate": true,
      "rect:progress": true, "rect:returnCount": true, "rect:urgeCount": true,
      "rect:noticeStatus": true, "rect:noticeNumber": true, "rect:noticeIssuedAt": true,
      "rect:agreementStatus": true, "rect:agreementNumber": true, "rect:signBy": true,
      "rect:problemStatus": true, "rect:problemCategory": true
   };

   function light(nodeJSON)
   {
      var node = JSON.parse(String(nodeJSON));
      for (var name in node.properties)
      {
         if (name.indexOf("rect:") === 0 && READ[name] !== true)
         {
            delete node.properties[name];
         }
      }
      return JSON.stringify(node);
   }

   /** Of the folder that a row lies in Share's lists read which it is and that it is one. */
   function above(folder)
   {
      return { nodeJSON: JSON.stringify({ nodeRef: String(folder.nodeRef), type: String(folder.typeShort), isContainer: folder.isContainer === true, isLink: false, permissions: {}, aspects: [], properties: { "cm:name": String(folder.name) } }) };
   }

   /** The place of what lies in the library of a site of which a place is known already; null elsewhere. */
   function within(steps)
   {
      for (var i = 0; i < libraries.length; i++)
      {
         if (steps.slice(0, 5).join("/") === libraries[i].start)
         {
            var copy = copied(libraries[i].place);
            copy.path = "/" + steps.slice(5).join("/");
            copy.repoPath = "/" + steps.slice(2).join("/");
            return copy;
         }
      }
      return null;
   }

   function copied(place)
   {
      var copy = {};
      for (var name in place)
      {
         copy[name] = place[name];
      }
      return copy;
   }

   /** Where the node is: of those in one folder only the name differs, and finding the rest takes a quarter of a row's time. */
   function place(node, folder)
   {
      var known = folder === "" ? null : places[folder], copy;
      if (!known)
      {
         var steps = String(node.displayPath).split("/");
         known = within(steps);
         if (known === null)
         {
            known = Common.getLocation(node);
            if (known && known.site && known.containerNode)
            {
               libraries.push({ start: steps.slice(0, 5).join("/"), place: known });
            }
         }
         places[folder] = known;
      }
      copy = copied(known);
      copy.file = node.name;
      return copy;
   }

   for (var i = 0; i < ids.length && i < 500; i++)
   {
      var node = /^[0-9A-Za-z-]+$/.test(ids[i]) ? search.findNode("workspace://SpacesStore/" + ids[i]) : null;
      var item = node === null ? null : Evaluator.run(node);
      if (item !== null)
      {
         item.nodeJSON = light(item.nodeJSON);
         item.isFavourite = favourites[String(item.node.nodeRef)] === true;
         item.likes = Common.getLikes(node);
         var parent = node.parent, ref = parent === null ? "" : String(parent.nodeRef);
         item.location = place(node, ref);
         if (ref !== "" && parents[ref] === undefined)
         {
            parents[ref] = parent.hasPermission("Read") ? above(parent) : null;
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
