<#include "/org/rectify/controls/common.inc.ftl" />
<#-- Something that is only shown, in whichever mode the form is: text, list value, number, yes or no, day or moment.
     Parameters: date = day | moment; kind = unit | person (the code is shown by name); order = true (leads to the order);
     strong = true; quiet = true (nothing at all where it is empty). -->
<#assign rectifyCode = rectifyText(field.value)>
<#assign rectifyKind = field.control.params.kind!"">
<#if field.control.params.date??>
   <#assign rectifyShown = rectifyDate(rectifyCode, field.control.params.date)>
   <#-- The time of day is the reader's, whose zone this server does not know. -->
   <#if field.control.params.date == "moment" && rectifyIsDate(rectifyCode)><#assign rectifyKind = "moment"></#if>
<#else>
   <#assign rectifyShown = rectifyLabel(field, rectifyCode)>
</#if>
<#if rectifyShown != "" || (field.control.params.quiet!"") != "true">
<div class="form-field rectify-fact<#if (field.control.params.strong!"") == "true"> rectify-strong</#if>" id="${fieldHtmlId}-fact">
   <#if (field.control.params.order!"") == "true" && form.fields["prop_rectwf_orderId"]?? && form.fields["prop_rectwf_orderId"].value?string != "">
   <div class="viewmode-field">
      <span class="viewmode-label">${field.label?html}:</span>
      <span class="viewmode-value"><a href="${url.context}/page/rectify-order#/app/orders/${form.fields["prop_rectwf_orderId"].value?url("UTF-8")}"><#if rectifyShown == "">${msg("rectify.order.unnumbered")?html}<#else>${rectifyShown?html}</#if></a></span>
   </div>
   <#else>
   <@rectifyFact field=field text=rectifyShown code=rectifyCode kind=rectifyKind />
   </#if>
</div>
<#if rectifyKind != ""><@rectifyRun (rectifyKind == "moment")?string("moments", "names") "${fieldHtmlId}-fact" /></#if>
</#if>
