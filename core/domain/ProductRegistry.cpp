// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"

#include "core/domain/billing/PriceRule.h"
#include "core/domain/billing/PriceRuleCommands.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/operations/Job.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/operations/NotificationCommands.h"
#include "core/domain/operations/Schedule.h"
#include "core/domain/operations/SharedView.h"
#include "core/domain/operations/SharedViewCommands.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/MembershipCommands.h"
#include "core/domain/people/Organization.h"
#include "core/domain/people/OrganizationCommands.h"
#include "core/domain/people/SignInSession.h"
#include "core/domain/people/User.h"
#include "core/domain/places/Floor.h"
#include "core/domain/places/FloorCommands.h"
#include "core/domain/places/GarageCommands.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/domain/places/SpaceBlock.h"
#include "core/domain/places/SpaceCommands.h"

namespace autospace {

const Registry& productRegistry() {
    static const Registry registry({&Organization::staticType(), &User::staticType(), &Membership::staticType(),
                                    &SignInSession::staticType(), &Location::staticType(), &Floor::staticType(),
                                    &Space::staticType(), &SpaceBlock::staticType(), &PriceRule::staticType(), &Booking::staticType(),
                                    &Notification::staticType(), &SharedView::staticType(), &Job::staticType(), &Schedule::staticType()},
                                   organizations::all() + memberships::all() + garages::all() + floors::all() +
                                       spaces::all() + priceRules::all() + bookings::all() + notifications::all() + sharedViews::all());
    return registry;
}

} // namespace autospace
