-- Words of places are the library's to know: a list of them in the tables would have to be changed with every new one.
ALTER TABLE bayboard_facility DROP CONSTRAINT bayboard_facility_kind_check;
ALTER TABLE bayboard_dispatch DROP CONSTRAINT bayboard_dispatch_origin_kind_check;
ALTER TABLE bayboard_dispatch DROP CONSTRAINT bayboard_dispatch_destination_kind_check;
