/** The pictures of records' folders in Share's document library, and what they are called. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   if (!window.YAHOO || !window.Alfresco)
   {
      return;
   }

   var msg = window.Rectify.page.msg;

   /** What the folder of a record looks like, in the sizes that the views of the list have. */
   var FOLDERS = { "rect:order": "order", "rect:notice": "notice", "rect:agreement": "agreement", "rect:problem": "problem" };

   var SIZES = { "32x32": "32", "64x64": "64", "256x256": "256" };

   /** The picture's address below /res; empty for what is none of ours. */
   function folder(node, size)
   {
      var type = node ? String(node.type) : "";
      if (!Object.prototype.hasOwnProperty.call(FOLDERS, type) || !Object.prototype.hasOwnProperty.call(SIZES, size))
      {
         return "";
      }
      return "rectify/share/folders/" + FOLDERS[type] + "-" + SIZES[size] + ".svg";
   }

   /** All views of the list ask the first of them for the picture of a folder; Share's own stays for what is none of ours. */
   function dressFolders(renderer)
   {
      var views = renderer ? renderer.prototype : null;
      if (views && typeof views.getFolderIcon === "function" && typeof views.getIconSize === "function")
      {
         var own = views.getFolderIcon;
         views.getFolderIcon = function(node)
         {
            var picture = folder(node, this.getIconSize());
            return picture === "" ? own.apply(this, arguments) : window.Alfresco.constants.URL_RESCONTEXT + picture;
         };
      }
   }

   /** What the picture of a folder is called: the kind of a record before its name. */
   function pictured(record)
   {
      var type = record.jsNode ? String(record.jsNode.type) : "", name = String(record.displayName || "");
      return Object.prototype.hasOwnProperty.call(FOLDERS, type) ? msg("rectify.kind." + FOLDERS[type]) + " " + name : name;
   }

   /** Share draws folders without a text, and the link around one then has no name to who does not see it. */
   function namePictures(renderer)
   {
      var views = renderer ? renderer.prototype : null;
      if (views && Object.prototype.hasOwnProperty.call(views, "renderCellThumbnail"))
      {
         var own = views.renderCellThumbnail;
         views.renderCellThumbnail = function(list, cell, row)
         {
            own.apply(this, arguments);
            var pictures = cell.getElementsByTagName("img");
            for (var i = 0; i < pictures.length; i++)
            {
               if (!pictures[i].hasAttribute("alt"))
               {
                  pictures[i].setAttribute("alt", pictured(row.getData()));
               }
            }
         };
      }
   }

   window.RectifyLibrary.folder = folder;
   window.RectifyLibrary.dressFolders = dressFolders;
   window.RectifyLibrary.namePictures = namePictures;
   dressFolders(window.Alfresco.DocumentListViewRenderer);
   for (var view in window.Alfresco)
   {
      if (/^DocumentList\w*ViewRenderer$/.test(view))
      {
         namePictures(window.Alfresco[view]);
      }
   }
}(window));
