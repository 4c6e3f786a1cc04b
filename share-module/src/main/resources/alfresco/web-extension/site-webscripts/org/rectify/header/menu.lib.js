/**
 * The menu of Rectify in Share's header. Targets are relative to /share/page/. Everything here runs for every page and
 * everybody, the login page too, so it asks no server and throws nothing. It lists places only: what one makes is made
 * where it will lie, on the ledger, in a notice, under Create… in the document library.
 */
function rectifyItem(id, page, icon)
{
   return {
      id: "HEADER_RECTIFY_" + id,
      name: "alfresco/header/AlfMenuItem",
      config: {
         id: "HEADER_RECTIFY_" + id,
         label: "rectify.menu." + page,
         iconClass: icon,
         targetUrl: "rectify-" + page
      }
   };
}

/** Share gives the user as an object of Java's, of which Rhino can't even say the type; on the login page there is none. */
function rectifyIsAdmin()
{
   try
   {
      return user.isAdmin ? true : false;
   }
   catch (e)
   {
      return false;
   }
}

function rectifyMenu()
{
   var items = [
      rectifyItem("INBOX", "inbox", "alf-mytasks-icon"),
      rectifyItem("LEDGER", "ledger", "alf-myworkflows-icon"),
      rectifyItem("PROBLEMS", "problems", "alf-myworkflows-icon"),
      rectifyItem("NOTICES", "notices", "alf-myworkflows-icon"),
      rectifyItem("AGREEMENTS", "agreements", "alf-myworkflows-icon"),
      rectifyItem("SEARCH", "search", "alf-myworkflows-icon"),
      rectifyItem("ARCHIVE", "archive", "alf-myworkflows-icon")
   ];
   if (rectifyIsAdmin())
   {
      items.push(rectifyItem("ADMIN", "admin", "alf-cog-icon"));
   }
   return {
      id: "HEADER_RECTIFY",
      name: "alfresco/header/AlfMenuBarPopup",
      config: {
         id: "HEADER_RECTIFY",
         label: "rectify.menu",
         widgets: [
            {
               id: "HEADER_RECTIFY_GROUP",
               name: "alfresco/menus/AlfMenuGroup",
               config: {
                  id: "HEADER_RECTIFY_GROUP",
                  widgets: items
               }
            }
         ]
      }
   };
}

function rectifyAddMenu(jsonModel)
{
   var bar = jsonModel ? widgetUtils.findObject(jsonModel, "id", "HEADER_APP_MENU_BAR") : null;
   if (bar && bar.config && bar.config.widgets)
   {
      // Behind what an office uses every day and before what only some do.
      bar.config.widgets.splice(1, 0, rectifyMenu());
   }
}

/** Offers our kind of site in the dialog behind the header, which asks the web script for it no more. */
function rectifyOfferSite(jsonModel)
{
   var services = jsonModel && jsonModel.services ? jsonModel.services : [];
   for (var i = 0; i < services.length; i++)
   {
      if (services[i].id === "SITE_SERVICE")
      {
         var config = services[i].config = services[i].config || {};
         config.additionalSitePresets = (config.additionalSitePresets || []).concat([
            { label: "rectify.preset", value: "rectify-site-dashboard" }
         ]);
      }
   }
}
