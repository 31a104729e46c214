import type { SeenProfile } from '../../../../rules/view/views.ts'
import { Profile } from '../../../rounds/profile/Profile.tsx'
import type { Screen } from '../../../screen.ts'
import './profileWall.css'

export type ProfileWallProps = { screen: Screen; profile: SeenProfile }

/** The round about the profile on the wall: one picture, legible from the back. */
export default function ProfileWall({ screen: { table, say }, profile }: ProfileWallProps) {
  return (
    <div class="wall-profile">
      <h1 class="unseen">{say('step.profile')}</h1>
      <Profile profile={profile} say={say} language={table.settings.language} big />
    </div>
  )
}
