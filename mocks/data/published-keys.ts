/**
 * Which record of the published figures belongs to which target. Left out on
 * purpose: h_* and c_* (not in the report) and m11_three_by_three (an open-ended
 * task, no target).
 */
export const TARGET_OF_KEY: Readonly<Record<string, string>> = {
  a1_land_reduction: 'land-reduction',
  a1_alleys: 'back-alleys',
  a1_subcenter_investment: 'subcentre-investment',
  m1_expo_phase2: 'expo-phase-two',
  m1_second_batch_move: 'second-batch-relocation',
  m1_high_line_park: 'high-line-park',
  m1_mac_station: 'subcentre-station',
  m1_intercity_link: 'intercity-link',
  m1_g109: 'g109-expressway',
  a2_school_places: 'school-places',
  m2_key_labs: 'key-labs',
  m3_autodriving4: 'autonomous-driving',
  a6_civic_events: 'culture-events',
  a7_compounds_started: 'compounds-started',
  a7_compounds_completed: 'compounds-completed',
  a7_elevators_started: 'lifts-started',
  a7_elevators_completed: 'lifts-completed',
  a7_rent_withdrawal: 'rental-withdrawal',
  a7_dilapidated_buildings: 'dilapidated-buildings',
  a7_old_factories: 'old-factories',
  a7_parking_new: 'parking-new',
  a7_parking_shared: 'parking-shared',
  a7_traffic_lights: 'traffic-lights',
  a7_subway_line3: 'metro-line-3',
  a7_waste_model: 'waste-sorting',
  a7_property_model: 'property-projects',
  a8_high_standard_farmland: 'farmland',
  a9_pipe_cleaning: 'pipe-cleaning',
  a9_renewables_share: 'renewables-share',
  a9_greenways: 'greenways',
  a9_borderless_parks: 'borderless-parks',
  a9_second_ring_greenway: 'second-ring-greenway',
  a10_urban_jobs: 'urban-jobs',
  a10_hard_to_employ: 'hard-to-employ',
  a10_rural_insured: 'rural-insured',
  a10_medical_groups: 'medical-groups',
  a10_pediatrics: 'paediatrics',
  a10_lab_recognition: 'lab-recognition',
  a10_exam_recognition: 'exam-recognition',
  a10_childcare_places: 'childcare-places',
  a10_home_care_beds: 'home-care-beds',
  a10_rural_mutual_aid: 'mutual-aid-points',
  a10_meal_points: 'meal-points',
  a10_rental_housing: 'rental-housing',
  a10_housing_completed: 'housing-completed',
  a10_disability_homes: 'disability-homes',
  m11_homes_rebuilt: 'homes-rebuilt',
  m11_flood_recovery: 'flood-recovery',
  a11_pipelines: 'old-pipelines',
  m11_resilience_plan: 'resilience-plan',
}

/** Figures that count something else than their target does, by `key@as_of`; null when no unit of ours fits. */
export const OTHER_UNITS: Readonly<Record<string, string | null>> = {
  'a9_pipe_cleaning@2024-04-24': 'percent', // the share of the campaign, no length
  'm1_g109@2024-01-16': 'percent', // of the works
  'm3_autodriving4@2024-10-19': 'square-kilometre', // area with roadside equipment
  'm11_homes_rebuilt@2024-05-31': null, // 宅, houses on their old sites
}
