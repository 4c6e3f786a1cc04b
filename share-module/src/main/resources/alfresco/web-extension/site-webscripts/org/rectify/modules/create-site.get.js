// Offers a site for rectification work beside Share's own kinds, where Share is set to its older dialog; see menu.lib.js.
if (model.sitePresets)
{
   model.sitePresets.push({ id: "rectify-site-dashboard", name: msg.get("rectify.preset") });
}
