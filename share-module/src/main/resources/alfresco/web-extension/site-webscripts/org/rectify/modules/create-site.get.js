// Offers a site for rectification work beside Share's own kinds.
if (model.sitePresets)
{
   model.sitePresets.push({ id: "rectify-site-dashboard", name: msg.get("rectify.preset") });
}
