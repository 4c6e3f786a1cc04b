/** Units and people as the repository lists them. Plain ECMAScript 5. */
(function(window)
{
   "use strict";

   function unitOf(units, code)
   {
      for (var i = 0; i < units.length; i++)
      {
         if (units[i].code === code)
         {
            return units[i];
         }
      }
      return null;
   }

   function depth(units, unit)
   {
      var steps = 0, above = unit;
      while (above && above.parent && steps < 20)
      {
         above = unitOf(units, above.parent);
         steps++;
      }
      return steps;
   }

   function isBelow(units, unit, top)
   {
      var above = unit, steps = 0;
      while (above && above.parent && steps < 20)
      {
         if (above.parent === top)
         {
            return true;
         }
         above = unitOf(units, above.parent);
         steps++;
      }
      return false;
   }

   /** Parents before children, children beside their parents. */
   function ordered(units)
   {
      var result = [];
      function add(parent)
      {
         for (var i = 0; i < units.length; i++)
         {
            if ((units[i].parent || null) === parent)
            {
               result.push(units[i]);
               add(units[i].code);
            }
         }
      }
      add(null);
      return result;
   }

   function people(unit, roles)
   {
      var found = [], all = unit && unit.people ? unit.people : [], i, j;
      for (i = 0; i < all.length; i++)
      {
         var holds = !roles || roles.length === 0;
         for (j = 0; roles && j < roles.length; j++)
         {
            holds = holds || (all[i].roles || []).indexOf(roles[j]) >= 0;
         }
         if (holds)
         {
            found.push(all[i]);
         }
      }
      return found;
   }

   /** Each person once, however many units the person is of. */
   function everybody(units, roles)
   {
      var seen = {}, list = [];
      for (var i = 0; i < units.length; i++)
      {
         var own = people(units[i], roles);
         for (var j = 0; j < own.length; j++)
         {
            if (!Object.prototype.hasOwnProperty.call(seen, own[j].userName))
            {
               seen[own[j].userName] = true;
               list.push(own[j]);
            }
         }
      }
      return list;
   }

   function unitName(units, code)
   {
      var unit = unitOf(units, code);
      return unit === null ? code : unit.name;
   }

   function personName(units, userName)
   {
      for (var i = 0; i < units.length; i++)
      {
         var all = units[i].people || [];
         for (var j = 0; j < all.length; j++)
         {
            if (all[j].userName === userName)
            {
               return all[j].displayName;
            }
         }
      }
      return userName;
   }

   window.Rectify.units = { unitOf: unitOf, depth: depth, isBelow: isBelow, ordered: ordered, people: people, everybody: everybody, unitName: unitName, personName: personName };
}(window));
