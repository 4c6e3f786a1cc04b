<import resource="classpath:alfresco/web-extension/site-webscripts/org/rectify/header/menu.lib.js">
rectifyAddMenu(model.jsonModel);
rectifyOfferSite(model.jsonModel);
