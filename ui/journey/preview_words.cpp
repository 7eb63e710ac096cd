// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journey/preview_words.h"

#include "ui/shared/date_text.h"

#include <QCoreApplication>

namespace esperluette::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 50;

/// Says a preview in words.
class PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)

public:
    PreviewWords(const Desk& desk, const RulePreview& preview) : m_desk(desk), m_preview(preview)
    {
        for (const auto& change : preview.changes.of<Gathering>()) {
            if (change.after)
                m_gatherings.push_back(&*change.after);
        }
    }

    QString sentence() const
    {
        QStringList parts;
        if (const auto count = int(m_preview.moved.size()); count > 0)
            parts << tr("%n moment(s) would move.", nullptr, count);
        if (const auto count = int(m_preview.created.size()); count > 0)
            parts << tr("%n moment(s) would be planned.", nullptr, count);
        if (const auto count = int(m_preview.unasked.size()); count > 0)
            parts << tr("%n planned moment(s) are no longer asked for: they stay, cancel those you "
                        "do not want.",
                        nullptr, count);
        return parts.join(u' ');
    }

    QStringList lines() const
    {
        QStringList lines;
        for (const auto& moved : m_preview.moved)
            lines << tr("%1: %2 → %3")
                         .arg(subjectOf(moved.moment), dayOf(moved.moment), shortDay(moved.to));
        for (const auto& moment : m_preview.created)
            lines << tr("%1: planned on %2").arg(subjectOf(moment), dayOf(moment));
        for (const auto& moment : m_preview.unasked)
            lines << tr("%1: %2 stays").arg(subjectOf(moment), dayOf(moment));
        if (lines.size() <= mostLines)
            return lines;
        const auto more = int(lines.size()) - mostLines;
        lines.resize(mostLines);
        lines << tr("and %n more", nullptr, more);
        return lines;
    }

private:
    static QString dayOf(const Moment& moment) { return shortDay(moment.planned.date()); }

    /// Whom a moment is for, with its kind where several kinds are concerned.
    QString subjectOf(const Moment& moment) const
    {
        if (const auto* person = moment.person ? m_desk.records().find(*moment.person) : nullptr)
            return m_desk.nameOf(*person);
        const auto* gathering = m_desk.records().gatheringOf(moment.id);
        for (const auto* made : m_gatherings) {
            if (made->id == moment.id)
                gathering = made;
        }
        const auto* team =
            gathering && gathering->team ? m_desk.records().find(*gathering->team) : nullptr;
        return team ? team->name.text() : tr("Across teams");
    }

    const Desk& m_desk;
    const RulePreview& m_preview;
    std::vector<const Gathering*> m_gatherings;  ///< of the moments that would be planned
};

}  // namespace

ShownPreview previewWords(const Desk& desk, const RulePreview& preview)
{
    const PreviewWords words(desk, preview);
    return {words.sentence(), words.lines()};
}

}  // namespace esperluette::ui
