import { Skeleton } from '../../ui/skeleton.tsx'

/** The shape of a record with its models while it loads. */
export const RecordSkeleton = ({ what }: { what: string }) => (
  <div className="page">
    <div className="head">
      <span className="bone w3" />
    </div>
    <Skeleton what={what} columns={['Model', 'Openness', 'Total', 'Active', 'Context', 'Scores', 'Released']} />
  </div>
)
