package planted.dev.kept.chat;

import planted.dev.kept.plan.Offer;

record CarriesValues(Offer offer, Offer.Whole whole) {}
