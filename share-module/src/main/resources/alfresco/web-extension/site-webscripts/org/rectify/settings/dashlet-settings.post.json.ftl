{
   "whose": "${jsonUtils.encodeJSONString(whose!"")}",
   "rows": "${jsonUtils.encodeJSONString(rows!"")}"
}
