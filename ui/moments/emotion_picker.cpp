// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moments/emotion_picker.h"

#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"

#include <QMenu>
#include <QSignalBlocker>

namespace esperluette::ui {

namespace {

ChipTone toneOfValence(int valence)
{
    return valence > 0 ? ChipTone::Care : valence < 0 ? ChipTone::Pass : ChipTone::Part;
}

}  // namespace

EmotionPicker::EmotionPicker(const QString& name, QWidget* parent) :
    QWidget(parent), m_name(name), m_flow(new FlowLayout(this))
{
    setAccessibleName(name);
}

void EmotionPicker::setWords(const Records& records, Language language, const QStringList& offered)
{
    m_words.clear();
    for (const auto& word : records.all<EmotionWord>())
        m_words.push_back({word.key.text(), word.name.in(language), word.valence});
    m_offered = offered;
    m_shown.clear();
    m_chosen.clear();
    rebuild();
}

void EmotionPicker::setChosen(const QStringList& keys)
{
    if (keys == chosen())
        return;
    m_chosen = keys;
    const auto isShown = [this](const QString& key) { return m_shown.contains(key); };
    if (!std::ranges::all_of(keys, isShown))
        return rebuild();
    for (auto* chip : findChildren<ChipButton*>()) {
        const QSignalBlocker quiet(chip);
        if (chip->isCheckable())
            chip->setChecked(keys.contains(chip->objectName()));
    }
}

QStringList EmotionPicker::chosen() const
{
    QStringList keys;
    for (const auto& key : m_shown) {
        if (m_chosen.contains(key))
            keys << key;
    }
    return keys;
}

const EmotionPicker::Word* EmotionPicker::find(const QString& key) const
{
    const auto found = std::ranges::find(m_words, key, &Word::key);
    return found == m_words.end() ? nullptr : &*found;
}

void EmotionPicker::rebuild()
{
    while (auto* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        item->widget()->setParent(nullptr);
        delete item;
    }
    m_shown = m_offered;
    for (const auto& key : m_chosen) {
        if (!m_shown.contains(key))
            m_shown << key;
    }
    m_shown.removeIf([this](const QString& key) { return !find(key); });
    for (const auto& key : m_shown)
        addChip(*find(key));
    addMenu();
    updateGeometry();
}

ChipButton* EmotionPicker::addChip(const Word& word)
{
    auto* chip = new ChipButton(word.name, toneOfValence(word.valence), this);
    chip->setObjectName(word.key);
    chip->setCheckable(true);
    chip->setChecked(m_chosen.contains(word.key));
    chip->setAccessibleName(tr("%1: %2").arg(m_name, word.name));
    m_flow->addWidget(chip);
    // Assistive technology toggles without a click.
    connect(chip, &QPushButton::toggled, this, [this, key = word.key](bool checked) {
        m_chosen.removeAll(key);
        if (checked)
            m_chosen << key;
        emit edited();
    });
    return chip;
}

void EmotionPicker::addMenu()
{
    auto* button = new ChipButton(tr("other…"), ChipTone::Plain, this);
    button->setAccessibleName(tr("%1: another word").arg(m_name));
    auto* menu = new QMenu(button);
    std::vector<const Word*> others;
    for (const auto& word : m_words) {
        if (!m_shown.contains(word.key))
            others.push_back(&word);
    }
    std::ranges::stable_sort(others, [](const Word* one, const Word* other) {
        return one->valence != other->valence
            ? one->valence > other->valence
            : QString::localeAwareCompare(one->name, other->name) < 0;
    });
    for (const auto* word : others) {
        if (!menu->isEmpty() && word->valence != menu->actions().last()->data().toInt())
            menu->addSeparator()->setData(word->valence);
        auto* action = menu->addAction(QString(word->name).replace(u'&', QStringLiteral("&&")));
        action->setData(word->valence);
        connect(action, &QAction::triggered, this, [this, key = word->key] {
            m_chosen << key;
            rebuild();
            emit edited();
        });
    }
    button->setMenu(menu);
    button->setVisible(!others.empty());
    m_flow->addWidget(button);
}

}  // namespace esperluette::ui
