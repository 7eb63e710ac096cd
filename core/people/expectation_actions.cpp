// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/expectation_actions.h"

namespace esperluette {

using namespace Qt::StringLiterals;

Result<ChangeSet> expressExpectation(const PersonId& person, ExpectationLayer layer,
                                     const QString& text, QDate today, IdSource& ids)
{
    const auto parsed = ExpectationText::parse(text);
    if (!parsed)
        return failure(ErrorCode::InvalidInput, u"text"_s);
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Add an expectation")});
    changes.create(Expectation{ids.next<Expectation>(), person, layer, *parsed, today});
    return changes;
}

ChangeSet withdrawExpectation(const Expectation& expectation)
{
    ChangeSet changes({QT_TRANSLATE_NOOP("Step", "Remove an expectation")});
    changes.remove(expectation);
    return changes;
}

}  // namespace esperluette
