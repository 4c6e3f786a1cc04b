<#include "/org/rectify/controls/common.inc.ftl" />
<#-- The light as a dot with its word: never by colour alone. -->
<#assign rectifyCode = rectifyText(field.value)>
<div class="form-field rectify-fact">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value"><#if rectifyCode == "">${msg("form.control.novalue")?html}<#else><span class="rectify-light rectify-light-${rectifyCode?html}"></span> ${rectifyLabel(field, rectifyCode)?html}</#if></span>
   </div>
</div>
